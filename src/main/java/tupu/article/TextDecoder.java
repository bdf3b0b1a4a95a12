package tupu.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes into text. A byte-order mark decides; else UTF-8 wherever the bytes are valid UTF-8;
 * else the declared encoding where the bytes are valid in it and it reads like a language; else the
 * one of the encodings of news pages in which the bytes read best.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final List<Charset> CANDIDATES =
            List.of(
                    GB18030,
                    BIG5,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_8);

    /** Encodings that pages declare, and the larger one that they really mean. */
    private static final Map<String, Charset> MEANT =
            Map.of(
                    "gb2312", GB18030,
                    "gbk", GB18030,
                    "gb_2312-80", GB18030,
                    "x-gbk", GB18030,
                    "big5", BIG5,
                    "iso-8859-1", WINDOWS_1252,
                    "us-ascii", WINDOWS_1252,
                    "utf-16", StandardCharsets.UTF_16LE);

    /** The most frequent letters of Chinese news, both scripts: about a third of any text. */
    private static final String FREQUENT =
            "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後"
                    + "多定行学學法所民得经經十三之进進着等部度家电電力里裡如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外"
                    + "天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么么利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系軍军很情者最立代想已通"
                    + "，。、：“”";

    private static final int SAMPLE = 64_000;

    private static final double READS_WELL = 0.12;

    private TextDecoder() {}

    /** Decodes a whole file; {@code declared} is what the page or its server says. */
    static SourceText decode(byte[] bytes, Optional<String> declared) {
        return decode(bytes, charset(bytes, declared));
    }

    /** Returns the encoding of {@code bytes}, a file or the beginning of one. */
    static Charset charset(byte[] bytes, Optional<String> declared) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isValid(bytes, StandardCharsets.UTF_8) && !hasManyNuls(bytes)) {
            return StandardCharsets.UTF_8;
        }
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE) & ~1);
        Optional<Charset> known = declared.flatMap(TextDecoder::named);
        if (known.isPresent()
                && isValid(bytes, known.get())
                && (isSingleByte(known.get())
                        ? readability(sample, best(sample)) < READS_WELL
                        : readability(sample, known.get()) > 0)) {
            return known.get();
        }
        return detect(sample);
    }

    private static Charset detect(byte[] sample) {
        Charset best = best(sample);
        if (readability(sample, best) >= READS_WELL) {
            return best;
        }
        CharsetDetector detector = new CharsetDetector();
        for (CharsetMatch match : detector.setText(sample).detectAll()) {
            Optional<Charset> found = named(match.getName());
            if (found.isPresent() && CANDIDATES.contains(found.get())) {
                return found.get();
            }
            if (match.getName().startsWith("ISO-8859-1")
                    || match.getName().startsWith("windows-1252")) {
                return WINDOWS_1252;
            }
        }
        return WINDOWS_1252;
    }

    private static Charset best(byte[] sample) {
        Charset best = GB18030;
        double most = -1;
        for (Charset candidate : CANDIDATES) {
            double share = readability(sample, candidate);
            if (share > most) {
                most = share;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Returns the share of frequent letters among those beyond ASCII; less where bytes are broken.
     */
    private static double readability(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        int frequent = 0;
        int broken = 0;
        int ascii = 0;
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                broken++;
            } else if (c < 0x80) {
                ascii++;
            } else {
                beyond++;
                frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        boolean wide =
                charset.equals(StandardCharsets.UTF_16LE)
                        || charset.equals(StandardCharsets.UTF_16BE);
        double known = frequent + (wide ? ascii : 0);
        return (known - 2.0 * broken) / Math.max(1, beyond + broken + (wide ? ascii : 0));
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        String plain = name.strip().replaceAll("[\"';]", "").toLowerCase(Locale.ROOT);
        Charset meant = MEANT.get(plain);
        if (meant != null) {
            return Optional.of(meant);
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
    }

    /** Whether the bytes are valid; a letter cut off at the very end does not count. */
    private static boolean isValid(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            out.clear();
            var result = decoder.decode(in, out, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return in.remaining() < 4;
            }
        }
    }

    private static boolean hasManyNuls(byte[] bytes) {
        int nuls = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls > length / 10;
    }

    private static SourceText decode(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && isValid(bytes, charset)) {
            return decodeUtf8(bytes);
        }
        SourceText.Builder text = new SourceText.Builder(bytes.length / 2 + 1, charset);
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer one = CharBuffer.allocate(1);
        CharBuffer two = CharBuffer.allocate(2);
        while (in.hasRemaining()) {
            int place = in.position();
            CharBuffer out = one.clear();
            decoder.decode(in, out, true);
            if (out.position() == 0) {
                out = two.clear();
                decoder.decode(in, out, true);
            }
            if (out.position() == 0) {
                break;
            }
            for (int i = 0; i < out.position(); i++) {
                text.add(out.get(i), place);
            }
        }
        return text.build();
    }

    private static SourceText decodeUtf8(byte[] bytes) {
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            decoded = new String(bytes, StandardCharsets.UTF_8);
        }
        SourceText.Builder text = new SourceText.Builder(decoded.length(), StandardCharsets.UTF_8);
        int place = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            text.add(c, place);
            if (Character.isHighSurrogate(c)) {
                text.add(decoded.charAt(++i), place);
                place += 4;
            } else {
                place += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }
        }
        return text.build();
    }
}
