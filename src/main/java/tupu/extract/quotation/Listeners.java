package tupu.extract.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;

/** Finds who is told something, between the verb and what is said: 告诉|记者，…, 告诉|《汉江经济》，…. */
final class Listeners {

    /** Who is told: 提醒投资人，… */
    static final Pattern LISTENER =
            Pattern.compile(
                    "(?:了|给|过)?[^，。；：“”「」的]{0,10}(?:记者|本报|本刊|本网|本栏目|媒体|者|们|股东|企业|客户|公司|同行|员工|团队|家长|用户|会员|市场|律师|朋友|同事|网友|我|他|她|大家|公众|人|读者|队友|商户|机构|组|业界|同业|单位|会员|台下|部门|粉丝|对方|股民|董事会|出版社|各国|客户端)(?:称|说)?(?=[，：“「])");

    /** What may stand between a verb and the name of who is told. */
    private static final Pattern LED_TO = Pattern.compile("[了给過过]?《?");

    private Listeners() {}

    /** 告诉|记者，…: who is told is not part of what is said. */
    static int behind(FieldText field, int at, ReportUnit unit) {
        Matcher listener = LISTENER.matcher(field.masked()).region(at, unit.end());
        return listener.lookingAt() ? listener.end() : behindNamed(field, at, unit.end());
    }

    /** 告诉|《汉江经济》，…: who is told has a name. */
    static int behindNamed(FieldText field, int at, int end) {
        return field.mentions().stream()
                .filter(mention -> mention.span().begin() >= at)
                .filter(mention -> mention.span().begin() - at <= 2)
                .filter(
                        mention ->
                                mention.type() == EntityType.PERSON
                                        || mention.type().isOrganization())
                .filter(
                        mention ->
                                LED_TO.matcher(field.masked().substring(at, mention.span().begin()))
                                        .matches())
                .mapToInt(mention -> mention.span().end())
                .map(
                        named ->
                                named < end && field.masked().charAt(named) == '》'
                                        ? named + 1
                                        : named)
                .filter(named -> named < end && "，：“「".indexOf(field.masked().charAt(named)) >= 0)
                .findFirst()
                .orElse(at);
    }
}
