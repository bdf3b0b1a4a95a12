package tupu.serve.http;

import java.io.IOException;

/** Answers the requests to one part of the address space; shared between threads. */
@FunctionalInterface
public interface Route {

    /** Answers; a {@link Refusal} that is thrown becomes the answer. */
    void answer(Exchange exchange) throws IOException;
}
