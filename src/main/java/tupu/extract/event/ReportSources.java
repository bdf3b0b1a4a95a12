package tupu.extract.event;

import java.util.regex.Pattern;
import tupu.text.Span;

/** Who only tells of others' doings: IDC报告显示，企业采购了100万枚. Such a body takes no part in them. */
final class ReportSources {

    private static final Pattern REPORT =
            Pattern.compile(
                    "[^，。；！？,;]{0,16}?(?<!财|財)(?:报告|報告|数据|數據|调查|調查|统计|統計|监测|監測|研报|研報|白皮书|白皮書)"
                            + "(?:结果|結果)?(?:还|還|也|均)?(?:显示|顯示|指出|表明|预计|預計|估计|估計)");

    private static final Pattern SHOWS = Pattern.compile("(?:还|還|也)?(?:显示|顯示)");

    private ReportSources() {}

    /**
     * Whether the report of a name is what tells an event.
     *
     * @param text of the name's field
     * @param trigger where the event is told in it
     */
    static boolean isSource(String text, Span name, int trigger) {
        var report = REPORT.matcher(text).region(name.end(), text.length());
        report.useTransparentBounds(true);
        var shows = SHOWS.matcher(text).region(name.end(), text.length());
        boolean ofData = name.cut(text).endsWith("数据") || name.cut(text).endsWith("數據");
        return report.lookingAt() && report.end() <= trigger
                || ofData && shows.lookingAt() && shows.end() <= trigger;
    }
}
