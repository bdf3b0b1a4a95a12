package tupu.serve.access;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tupu.text.Digest;

/**
 * What proves who somebody is, kept so that the file that holds it is of no use to a thief.
 * Passwords by PBKDF2 with many rounds; tokens, which nobody can guess, by one digest.
 *
 * <pre>
 * pbkdf2-sha256:600000:c2FsdHNhbHQ=:kR2v…
 * token-sha256:9f86d0…
 * </pre>
 */
sealed interface Secret {

    /** Rounds that OWASP asks for with SHA-256. */
    int ROUNDS = 600_000;

    /** Whether {@code words} are the secret; takes as long if they are not. */
    boolean matches(String words);

    /** Returns the form that is written down. */
    String written();

    /** Reads what {@link #written} gave; empty where it is something else. */
    static Optional<Secret> read(String written) {
        String[] parts = written.split(":");
        if (parts.length == 2 && parts[0].equals(Token.KIND) && parts[1].matches("[0-9a-f]{64}")) {
            return Optional.of(new Token(parts[1]));
        }
        return parts.length == 4
                        && parts[0].equals(Password.KIND)
                        && parts[1].matches("[1-9]\\d{3,7}")
                ? Password.read(Integer.parseInt(parts[1]), parts[2], parts[3])
                : Optional.empty();
    }

    /** Keeps a password, with salt of its own. */
    static Secret ofPassword(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new Password(
                ROUNDS,
                base64.encodeToString(salt),
                base64.encodeToString(Password.derive(password, ROUNDS, salt)));
    }

    /** Keeps a token. */
    static Secret ofToken(String token) {
        return new Token(Digest.sha256(token));
    }

    /** Makes a token of 256 random bits. */
    static String newToken() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** A token's digest. */
    record Token(String digest) implements Secret {

        static final String KIND = "token-sha256";

        @Override
        public boolean matches(String words) {
            return MessageDigest.isEqual(
                    digest.getBytes(StandardCharsets.US_ASCII),
                    Digest.sha256(words).getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public String written() {
            return KIND + ":" + digest;
        }
    }

    /**
     * A password's key.
     *
     * @param salt in Base64
     * @param key in Base64
     */
    record Password(int rounds, String salt, String key) implements Secret {

        static final String KIND = "pbkdf2-sha256";
        private static final int BITS = 256;

        public Password {
            requireNonNull(salt, "salt");
            requireNonNull(key, "key");
        }

        static Optional<Secret> read(int rounds, String salt, String key) {
            try {
                Base64.getDecoder().decode(salt);
                Base64.getDecoder().decode(key);
                return Optional.of(new Password(rounds, salt, key));
            } catch (IllegalArgumentException notBase64) {
                return Optional.empty();
            }
        }

        @Override
        public boolean matches(String words) {
            return MessageDigest.isEqual(
                    Base64.getDecoder().decode(key),
                    derive(words, rounds, Base64.getDecoder().decode(salt)));
        }

        @Override
        public String written() {
            return String.join(":", KIND, Integer.toString(rounds), salt, key);
        }

        private static byte[] derive(String words, int rounds, byte[] salt) {
            try {
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(new PBEKeySpec(words.toCharArray(), salt, rounds, BITS))
                        .getEncoded();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java platform has PBKDF2", e);
            }
        }
    }
}
