package tupu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.support.Lexicons;
import tupu.support.Marked;

class PostFramesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Company 海陵证券 / Person 闻人静 = 海陵证券分析师闻人静说，她不看好。",
                "Company 砺石资本 / Person 温书翰 = 砺石资本基金经理温书翰则认为，机会还在。",
                "Company 云岭证券 / Person 沈嘉禾 = 云岭证券分析师沈嘉禾测算，租金会下跌。",
                "Company 千灯影视 / Person 荆一苇 = 千灯影视后期总监荆一苇坦言，排期会变。",
                "Place 北京 / Company 深瀚科技 / Person 杜明澈 = 北京创业公司深瀚科技创始人、首席执行官杜明澈抱怨。",
                "Company 曜石云 / Person 韩维桢 = 曜石云副总裁韩维桢表示，需求很大。",
                "'' = 一位分析师表示，机会还在。",
                "'' = 有专家向本报透露，标准正在酝酿。",
            })
    void findsNamesThatNobodyKnowsByTheirPlaceBesideAPost(String expected, String body) {
        assertEquals(
                expected.strip(),
                Lexicons.extraction()
                        .extract(Marked.article("", body.strip(), Marked.PUBLISHED))
                        .marked()
                        .names()
                        .stream()
                        .map(name -> name.type().label() + " " + name.canonical())
                        .collect(Collectors.joining(" / ")));
    }
}
