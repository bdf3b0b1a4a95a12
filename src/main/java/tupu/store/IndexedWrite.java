package tupu.store;

import java.util.List;
import java.util.Optional;

/** A write of differences that the index of texts follows: prepared before, committed after. */
abstract class IndexedWrite<T> implements Connection.Write<List<Difference>, T> {

    private final Optional<TextIndex> texts;

    IndexedWrite(Optional<TextIndex> texts) {
        this.texts = texts;
    }

    /** Takes up what the write has changed; to be called once, at its end. */
    final void index(List<Difference> differences) {
        texts.ifPresent(
                index -> {
                    index.change(differences);
                    index.prepare();
                });
    }

    @Override
    public final void committed() {
        texts.ifPresent(TextIndex::commit);
    }

    @Override
    public void failed() {
        texts.ifPresent(TextIndex::rollback);
    }
}
