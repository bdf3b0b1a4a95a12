package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;

/** Finds plans that carry a slogan in quotation marks: “十五五”规划建议, “数据要素×”三年行动计划. */
final class QuotedPlans implements CandidateFinder {

    private static final Pattern PLAN =
            Pattern.compile(
                    "[“「\"][^“”「」\"，。]{1,12}[”」\"](?:[一二三四五]年)?(?:专项|重大|国家)?(?:行动)?(?:实施)?"
                            + "(?:规划纲要|规划建议|行动计划|行动方案|实施意见|专项行动|规划|計劃|计划|方案|意见)");

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : article.all()) {
            Matcher plan = PLAN.matcher(line.text());
            while (plan.find()) {
                candidates.add(
                        Candidate.rule(line.span(plan.start(), plan.end()), EntityType.POLICY));
            }
        }
        return candidates;
    }
}
