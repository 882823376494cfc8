package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.Platform;
import org.licet.vocab.OntologyVocabulary;

/** Under which name an address without known terms is told, and to which platform others belong. */
class RegisteredDomainTest {
  private static final Catalog CATALOG = OntologyCatalog.builtIn(OntologyVocabulary.builtIn());

  @ParameterizedTest
  @CsvSource({
    "https://www.bbc.co.uk/news, bbc.co.uk",
    "https://a.b.example.com/, example.com",
    "https://anna.blogspot.com/, blogspot.com",
    "https://anna.wordpress.com/, wordpress.com",
    "https://www.city.kobe.jp/, city.kobe.jp",
    "https://co.uk/, co.uk",
    "https://host.intranet-name/, host.intranet-name",
    "http://192.0.2.7/, 192.0.2.7",
    "http://[2001:db8::1]/, [2001:db8::1]",
  })
  void the_registered_domain_of_an_address(String url, String domain) {
    assertThat(RegisteredDomain.of(url)).contains(domain);
  }

  @ParameterizedTest
  @CsvSource({
    "x.com, x-twitter",
    "pbs.twimg.com, x-twitter",
    "t.co, x-twitter",
    "netflix.com,",
    "notx.com,",
    "x.com.example.org,",
    "old.reddit.com, reddit",
    "i.redd.it, reddit",
    "en.wikipedia.org, wikimedia",
    "upload.wikimedia.org, wikimedia",
    "anna.github.io, github",
    "anna.medium.com, medium",
    "towardsdatascience.com,",
    "anna.blogspot.com,",
    "anna.wordpress.com,",
  })
  void the_platform_of_a_host(String host, String platform) {
    assertThat(CATALOG.platformOfHost(host).map(Platform::id).orElse(null)).isEqualTo(platform);
  }
}
