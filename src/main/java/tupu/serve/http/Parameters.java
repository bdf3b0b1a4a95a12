package tupu.serve.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a query string or a form, percent-decoded exactly once: {@code
 * graph=http%3A%2F%2Fa%2F%2531} is {@code http://a/%31}. What is not UTF-8 is refused.
 */
public final class Parameters {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Parameters() {}

    /** Reads {@code a=1&b=2}. */
    public static Parameters parse(String text) {
        Parameters parameters = new Parameters();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1), true);
                parameters.values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    /** Returns these and the others; those of this object come first. */
    public Parameters and(Parameters others) {
        Parameters all = new Parameters();
        values.forEach((name, list) -> all.values.put(name, new ArrayList<>(list)));
        others.values.forEach(
                (name, list) ->
                        all.values.computeIfAbsent(name, n -> new ArrayList<>()).addAll(list));
        return all;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** Returns a parameter that may be given once; refuses several. */
    public Optional<String> one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Refusal.badRequest(
                    "the parameter %s is given %d times; give it once".formatted(name, all.size()));
        }
        return all.stream().findFirst();
    }

    /** Decodes a path, in which a plus is a plus. */
    static String path(String text) {
        return decode(text, false);
    }

    private static String decode(String text, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '%') {
                bytes.write(hex(text, at + 1) * 16 + hex(text, at + 2));
                at += 2;
            } else if (c == '+' && plusIsSpace) {
                bytes.write(' ');
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
            at += Character.charCount(c);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("the request is not percent-encoded UTF-8");
        }
    }

    private static int hex(String text, int index) {
        int digit = index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
        if (digit < 0) {
            throw Refusal.badRequest("a % in the request is not followed by two hex digits");
        }
        return digit;
    }
}
