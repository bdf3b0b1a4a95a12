package tupu.extract.relation;

import tupu.mention.learned.FeatureBuffer;

/** Writes what patterns, posts, events and the catalogue say of two names. */
final class SaidFeatures {

    private final Opinions opinions;
    private final Background background;
    private final FeatureBuffer out;

    SaidFeatures(RelationScene scene, FeatureBuffer out) {
        this.opinions = scene.opinions();
        this.background = scene.background();
        this.out = out;
    }

    /** Writes what is said of a pair. */
    void write(Pair pair, int type, SentenceWords words) {
        out.add(70, type, background.of(pair.subject(), pair.object()));
        boolean any = false;
        for (Opinions.Given given : opinions.of(pair.subject(), pair.object())) {
            int here = given.isIn(words.span()) ? 1 : 0;
            out.add(11, given.predicate(), here);
            out.add(12, type, given.predicate(), here);
            any = true;
        }
        out.add(13, type, any ? 1 : 0);
        for (Opinions.Given given : opinions.of(pair.object(), pair.subject())) {
            out.add(14, type, given.predicate(), given.isIn(words.span()) ? 1 : 0);
        }
        if (!any) {
            for (Opinions.Given given : opinions.ofObject(pair.object())) {
                out.add(15, type, given.predicate(), given.isIn(words.span()) ? 1 : 0);
            }
            for (Opinions.Given given : opinions.ofSubject(pair.subject())) {
                out.add(16, type, given.predicate(), given.isIn(words.span()) ? 1 : 0);
            }
        }
        for (Opinions.Shared shared : opinions.shared(pair.subject(), pair.object())) {
            out.add(
                    17,
                    shared.what(),
                    shared.first() * 31 + shared.second(),
                    words.span().contains(shared.place()) ? 1 : 0);
        }
        for (Opinions.Shared shared : opinions.shared(pair.subject())) {
            if (words.span().contains(shared.place())) {
                out.add(18, type, shared.what(), shared.first());
            }
        }
        for (Opinions.Shared shared : opinions.shared(pair.object())) {
            if (words.span().contains(shared.place())) {
                out.add(19, type, shared.what(), shared.first());
            }
        }
    }
}
