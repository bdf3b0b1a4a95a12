package tupu.serve.http;

import java.io.IOException;

/** Tells a client what went wrong: people by a page, programs by a line of text. */
@FunctionalInterface
public interface Refusals {

    void send(Exchange exchange, Refusal refusal) throws IOException;
}
