package org.licet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which host an address found in the wild leads to; {@code -} is none. */
class HostsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          https://x.com/a/status/1                                   | x.com
          https://netflix.com/title/1                                | netflix.com
          HTTPS://OLD.Reddit.COM/r/x                                 | old.reddit.com
          https://old.reddit.com./r/x                                | old.reddit.com
          https://user:password@i.redd.it:8443/a.jpg                 | i.redd.it
          https://twitter.com@example.org/                           | example.org
          https://example.org?next=https://twitter.com               | example.org
          https://example.org\\@twitter.com/                         | example.org
          https:\\\\x.com\\a                                         | x.com
          https:/x.com/a                                             | x.com
          //t.co/abc                                                 | t.co
          www.example.org/page                                       | www.example.org
          example.org:8080/page                                      | example.org
          ftp://ftp.example.org/pub                                  | ftp.example.org
          http://%74witter.com/                                      | twitter.com
          http://bücher.example/                                     | xn--bcher-kva.example
          http://xn--bcher-kva.example/                              | xn--bcher-kva.example
          http://例え。jp/                                            | xn--r8jz45g.jp
          http://192.0.2.7/a                                         | 192.0.2.7
          http://[2001:DB8::1]:8080/a                                | [2001:db8::1]
          https://web.archive.org/web/20200101000000/https://x.com/a | x.com
          https://web.archive.org/web/20200101000000*/https://x.com/ | x.com
          https://web.archive.org/web/2020id_/twitter.com/a          | twitter.com
          https://web.archive.org/web/*/http://reddit.com/           | reddit.com
          https://archive.ph/20210101/https://www.nytimes.com/a      | www.nytimes.com
          https://web.archive.org/web/2020/https://archive.ph/2019/http://reddit.com/ | reddit.com
          https://web.archive.org/                                   | web.archive.org
          https://archive.ph/AbCdE                                   | archive.ph
          data:text/html,someone@twitter.com                         | -
          mailto:someone@twitter.com                                 | -
          javascript:location=https://x.com                          | -
          s3://bucket/key                                            | -
          http://localhost/a                                         | -
          http://a..example.org/                                     | -
          http://exa mple.org/                                       | -
          /relative/path.html                                        | -
          not an address                                             | -
          """)
  void the_host_of_an_address(String url, String host) {
    assertThat(Hosts.of(url).orElse("-")).isEqualTo(host);
  }

  @Test
  void what_follows_the_number_sign_is_no_host() {
    assertThat(Hosts.of("https://example.org#@twitter.com")).contains("example.org");
  }

  @Test
  void copies_of_copies_come_to_an_end() {
    String address = "https://web.archive.org/web/2020/".repeat(50_000);

    assertThat(Hosts.of(address)).contains("web.archive.org");
  }
}
