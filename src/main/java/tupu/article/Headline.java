package tupu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.article.ArticleDraft.Trust;

/**
 * Takes headline and byline off the top of a page. The headline is the stated one, or the first
 * line that is neither furniture nor byline nor a sentence; where the page repeats it, every copy
 * goes.
 */
final class Headline {

    private static final int LONGEST = 120;

    /** How far down a page headline and byline may stand, in blocks. */
    private static final int TOP = 14;

    private Headline() {}

    /** Returns the page below headline and byline, and tells {@code draft} what they say. */
    static List<Block> take(List<Block> page, ArticleDraft draft) {
        List<Block> rest = new ArrayList<>();
        boolean prose = false;
        for (int i = 0; i < page.size(); i++) {
            Block block = page.get(i);
            String text = block.text();
            if (prose || i >= TOP) {
                rest.add(block);
                continue;
            }
            if (isStated(text, draft) || Byline.read(text, draft)) {
                continue;
            }
            if (Boilerplate.isFurniture(text)) {
                rest.add(block);
                continue;
            }
            if (draft.title().isEmpty() && couldBeHeadline(block, page, i)) {
                draft.title(Trust.BYLINE, text);
                continue;
            }
            prose = block.isProse();
            rest.add(block);
        }
        return rest;
    }

    private static boolean isStated(String text, ArticleDraft draft) {
        Optional<String> title = draft.title().map(Prose::fold).filter(it -> !it.isEmpty());
        String folded = Prose.fold(text);
        return title.isPresent()
                && text.length() <= 2 * LONGEST
                && (folded.equals(title.get())
                        || (folded.length() >= 8 && title.get().startsWith(folded))
                        || (folded.startsWith(title.get())
                                && folded.length() <= title.get().length() + 10
                                && !Prose.isProse(text)));
    }

    private static boolean couldBeHeadline(Block block, List<Block> page, int at) {
        if (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.ROW) {
            return false;
        }
        if (block.isHeading() && block.level() == 1) {
            return true;
        }
        String text = block.text();
        boolean sentence =
                text.endsWith("。")
                        || text.endsWith("；")
                        || (text.endsWith(".") && text.length() > 60);
        return text.length() <= LONGEST && !sentence && at + 1 < page.size() && text.length() >= 4;
    }
}
