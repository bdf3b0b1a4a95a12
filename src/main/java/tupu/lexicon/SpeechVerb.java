package tupu.lexicon;

/**
 * A verb that reports speech: 表示, 认为, 估算.
 *
 * @param text in folded spelling
 * @param marked whether it reports speech only where a comma, a colon or a quotation mark follows
 *     at once (介绍，…)
 * @param clausal whether it does so, beside that, where a clause follows: 质疑|评测用的是旧版接口, but not
 *     质疑|公司的做法
 * @param quoting whether it does so only before or behind words in quotation marks
 * @param listening whether who is told may stand between the verb and the mark: 提醒投资人，…
 */
public record SpeechVerb(
        String text,
        Kind kind,
        boolean marked,
        boolean clausal,
        boolean quoting,
        boolean listening) {

    /** What the verb makes of the words. */
    public enum Kind {
        /** Reports words: 说. */
        SAY,
        /** Reports a view: 认为. */
        OPINE,
        /** Reports an estimate: 预计. */
        ESTIMATE,
        /** Reports an act too (宣布): speech only in a person's mouth. */
        ANNOUNCE,
        /** An outlet or a document reports: 报道. */
        REPORT,
        /** Only behind data, reports, filings: 显示. */
        SHOW,
        /** Asks: 追问. */
        ASK,
        /** No verb, but words that somebody has: 他的看法是：…, 理由很现实：…. */
        NOUN
    }
}
