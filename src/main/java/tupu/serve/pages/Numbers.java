package tupu.serve.pages;

import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;

/** Reads which page of a list is wanted. */
final class Numbers {

    private Numbers() {}

    /** From 1; what is no such number is refused. */
    static int page(Exchange exchange, String name) {
        String text = exchange.parameters().one(name).orElse("1");
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw Refusal.badRequest("%s is the number of a page, from 1".formatted(name));
        }
        return Integer.parseInt(text);
    }
}
