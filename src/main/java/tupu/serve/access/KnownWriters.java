package tupu.serve.access;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.text.Digest;

/** Lets those write whom a file of users lists, by password (Basic) or token (Bearer). */
public final class KnownWriters implements Writers {

    private static final String CHALLENGE = "Basic realm=\"tupu\", charset=\"UTF-8\"";
    private static final int MOST_REMEMBERED = 1000;

    private final Users users;

    /** Passwords are hashed one at a time: guessing keeps one processor busy at most. */
    private final Semaphore hashing = new Semaphore(1);

    /**
     * Digests of what was found right, under a secret of this process, so that it is fast again.
     */
    private final Map<String, String> right = new ConcurrentHashMap<>();

    private final String pepper = Secret.newToken();

    public KnownWriters(Users users) {
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Optional<String> admit(Exchange exchange) {
        String authorization =
                exchange.header("Authorization").orElseThrow(() -> unauthorized("say who you are"));
        String digest = Digest.sha256(pepper, authorization);
        Optional<String> known = Optional.ofNullable(right.get(digest));
        if (known.isPresent()) {
            return known;
        }
        String name =
                who(authorization)
                        .orElseThrow(() -> unauthorized("there is no such user and password"));
        if (right.size() < MOST_REMEMBERED) {
            right.put(digest, name);
        }
        return Optional.of(name);
    }

    private Optional<String> who(String authorization) {
        String[] parts = authorization.strip().split(" +", 2);
        if (parts.length == 2 && parts[0].equalsIgnoreCase("Bearer")) {
            return users.byToken(parts[1]);
        }
        return parts.length == 2 && parts[0].equalsIgnoreCase("Basic")
                ? byPassword(parts[1])
                : Optional.empty();
    }

    private Optional<String> byPassword(String encoded) {
        String[] words = decoded(encoded).split(":", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        if (!hashing.tryAcquire()) {
            throw Refusal.unavailable("another password is being looked at; try again", 1);
        }
        try {
            return users.isPassword(words[0], words[1]) ? Optional.of(words[0]) : Optional.empty();
        } finally {
            hashing.release();
        }
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static Refusal unauthorized(String message) {
        return Refusal.unauthorized(message, CHALLENGE);
    }
}
