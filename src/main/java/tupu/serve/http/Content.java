package tupu.serve.http;

import java.io.IOException;
import java.io.OutputStream;

/** What an answer says, written once. */
@FunctionalInterface
public interface Content {

    void writeTo(OutputStream out) throws IOException;
}
