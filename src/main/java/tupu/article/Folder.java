package tupu.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The articles of all files in a folder and the folders in it, sorted by path. Files that cannot
 * hold articles are passed over; a folder reached twice over symbolic links is walked once.
 */
final class Folder implements Readings {

    private final FolderWalk walk;
    private final ReadOptions options;
    private Optional<Readings> file = Optional.empty();
    private boolean empty = true;

    Folder(Path folder, ReadOptions options) {
        this.walk = new FolderWalk(folder);
        this.options = options;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        while (true) {
            if (file.isPresent()) {
                Optional<Reading> next = file.get().next();
                if (next.isPresent()) {
                    empty = false;
                    return next;
                }
                file.get().close();
                file = Optional.empty();
            }
            Optional<FolderWalk.Step> step = walk.next();
            if (step.isEmpty()) {
                if (empty) {
                    throw FolderWalk.holdsNothing();
                }
                return Optional.empty();
            }
            if (step.get().problem().isPresent()) {
                empty = false;
                return step.get().problem();
            }
            file = Optional.of(ArticleReader.open(step.get().path(), options));
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    @Override
    public String toString() {
        return walk.toString();
    }
}
