package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One article, one address. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "HTTPS://WWW.Example.COM/A?utm_source=rss&id=7#top → https://www.example.com/A?id=7",
                "https://www.ifanr.com/1652936?utm_source=rss&utm_campaign= → https://www.ifanr.com/1652936",
                "http://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=3&sn=a2&chksm=e8&scene=27#rd → http://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=3&sn=a2",
                "https://example.com:443 → https://example.com/",
                "https://example.com/新闻/算力.html → https://example.com/%E6%96%B0%E9%97%BB/%E7%AE%97%E5%8A%9B.html",
                "https://example.com/a b|c?q=100% → https://example.com/a%20b%7Cc?q=100%25",
                "javascript:alert(1) → -",
                "/relative → -",
                "ftp://example.com/a → -"
            })
    void isBroughtToOneForm(String address, String canonical) {
        assertEquals(canonical, WebAddress.canonical(address).map(Object::toString).orElse("-"));
    }
}
