package tupu.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Ends an answer so that no client takes it for complete. */
final class Broken {

    private Broken() {}

    /** Closes the connection without the last chunk. */
    static void breakOff(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getServletChannel()
                .abort(new IOException("The answer was broken off"));
    }
}
