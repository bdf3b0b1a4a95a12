package tupu.extract.relation;

import java.util.regex.Pattern;
import tupu.extract.Status;

/** Words by which a relation is only planned, or denied. */
final class StatusWords {

    private static final Pattern DENIED =
            Pattern.compile("未|没有|并非|不是|否认|不再|拒绝|取消|无意|不会| not | never ");
    private static final Pattern PLANNED =
            Pattern.compile("将|拟|计划|打算|考虑|有意|洽谈|磋商|谈判|正寻求|可能|或将|据传|传闻|will |plans? to|considering");

    private StatusWords() {}

    /**
     * Tells from the words that state a relation whether it is so.
     *
     * @param words in normalized spelling
     */
    static Status status(String words) {
        if (DENIED.matcher(words).find()) {
            return Status.DENIED;
        }
        return PLANNED.matcher(words).find() ? Status.PLANNED : Status.DONE;
    }
}
