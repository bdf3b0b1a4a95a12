package tupu.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings addresses to one form, so that an article reached on two ways has one address: lower-case
 * host, no fragment, no tracking parameters.
 */
final class WebAddress {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(https?)://([^/?#\\s:@]+)(?::(\\d{1,5}))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TRACKING =
            Pattern.compile(
                    PatternFile.rows("tracking.tsv", 1).stream()
                            .map(row -> row.get(0))
                            .collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 4096;

    private WebAddress() {}

    /** Returns the canonical form of a http or https address; nothing for any other text. */
    static Optional<URI> canonical(String address) {
        Matcher parts = PARTS.matcher(SourceText.of(address).text().strip());
        if (address.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = parts.group(2).toLowerCase(Locale.ROOT);
        String port = Optional.ofNullable(parts.group(3)).orElse("");
        String path = parts.group(4).isEmpty() ? "/" : parts.group(4);
        String query =
                Optional.ofNullable(parts.group(5)).map(WebAddress::withoutTracking).orElse("");
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        String canonical =
                scheme
                        + "://"
                        + host
                        + (usual ? "" : ":" + port)
                        + path
                        + (query.isEmpty() ? "" : "?" + query);
        try {
            return Optional.of(new URI(new URI(escape(canonical)).toASCIIString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Resolves a link of a page against the page's own address. */
    static Optional<URI> canonical(String link, Optional<URI> page) {
        if (page.isPresent() && link.startsWith("/")) {
            String root = page.get().getScheme() + ":";
            return canonical(
                    link.startsWith("//")
                            ? root + link
                            : root + "//" + page.get().getRawAuthority() + link);
        }
        return canonical(link);
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .filter(pair -> !TRACKING.matcher(pair.replaceFirst("=.*", "")).matches())
                .collect(Collectors.joining("&"));
    }

    /** Escapes what may not stand in an address as it is. */
    private static String escape(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' '
                    || "\"<>\\^`{|}[]".indexOf(c) >= 0
                    || (c == '%' && !isEscape(address, i))) {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(b));
                }
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String address, int percent) {
        return percent + 2 < address.length()
                && Character.digit(address.charAt(percent + 1), 16) >= 0
                && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }
}
