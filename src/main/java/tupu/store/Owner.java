package tupu.store;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The process that holds a store, as it signs itself in the store's {@code lock}.
 *
 * @param process its number
 * @param endpoint where it answers SPARQL, if it does
 */
record Owner(String process, Optional<URI> endpoint) {

    Owner {
        requireNonNull(process, "process");
        requireNonNull(endpoint, "endpoint");
    }

    static Owner self() {
        return new Owner(Long.toString(ProcessHandle.current().pid()), Optional.empty());
    }

    Owner at(URI address) {
        return new Owner(process, Optional.of(address));
    }

    /** Reads what an owner wrote. */
    static Owner of(String text) {
        List<String> lines = text.strip().lines().toList();
        return new Owner(
                lines.isEmpty() ? "?" : lines.get(0),
                lines.stream().skip(1).findFirst().map(URI::create));
    }

    String text() {
        return process + "\n" + endpoint.map(address -> address + "\n").orElse("");
    }

    /** Returns what somebody who wants the store can do. */
    String cure() {
        return endpoint.map(address -> "ask it at %s, or stop it".formatted(address))
                .orElse("wait for it or stop it; one process at a time can open a store");
    }

    /** Prints {@code process 4711 (tupu serve)}; the command where the system tells it. */
    @Override
    public String toString() {
        String command = command().map(" (%s)"::formatted).orElse("");
        return "process %s%s".formatted(process, command);
    }

    private Optional<String> command() {
        if (!process.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        List<String> arguments =
                ProcessHandle.of(Long.parseLong(process))
                        .flatMap(handle -> handle.info().arguments())
                        .map(List::of)
                        .orElse(List.of());
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (arguments.get(i).matches("(.*/)?tupu\\.jar|tupu\\.cli\\.Main")) {
                return Optional.of("tupu " + arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
