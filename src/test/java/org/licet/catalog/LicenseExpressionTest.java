package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.catalog.LicenseExpression.And;
import org.licet.catalog.LicenseExpression.Leaf;
import org.licet.catalog.LicenseExpression.Or;
import org.licet.catalog.LicenseExpression.With;
import org.licet.vocab.OntologyVocabulary;

/** License expressions (SPDX 2.3, annex D). */
class LicenseExpressionTest {
  private static final Set<String> NAMES =
      Set.of("cc by 4.0", "mit license", "all rights reserved", "this and that license");

  private static LicenseExpression parse(String text) {
    return LicenseExpression.parse(text, name -> NAMES.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** Writes the structure of an expression out, with brackets around every group. */
  private static String structure(LicenseExpression expression) {
    if (expression instanceof Leaf leaf) {
      return "<" + leaf.text() + ">";
    } else if (expression instanceof With with) {
      return "with(" + structure(with.license()) + " " + with.exception() + ")";
    } else if (expression instanceof And and) {
      return "and("
          + String.join(" ", and.parts().stream().map(part -> structure(part)).toList())
          + ")";
    }
    List<LicenseExpression> parts = ((Or) expression).parts();
    return "or(" + String.join(" ", parts.stream().map(part -> structure(part)).toList()) + ")";
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MIT | <MIT>",
        "GPL-2.0+ | <GPL-2.0+>",
        "MIT AND Apache-2.0 | and(<MIT> <Apache-2.0>)",
        "MIT OR Apache-2.0 | or(<MIT> <Apache-2.0>)",
        "MIT or Apache-2.0 | or(<MIT> <Apache-2.0>)",
        "MIT and Apache-2.0 | and(<MIT> <Apache-2.0>)",
        // AND binds tighter than OR, WITH tighter than AND
        "A OR B AND C | or(<A> and(<B> <C>))",
        "A AND B OR C AND D | or(and(<A> <B>) and(<C> <D>))",
        "(A OR B) AND C | and(or(<A> <B>) <C>)",
        "GPL-2.0-only WITH Classpath-exception-2.0 | with(<GPL-2.0-only> Classpath-exception-2.0)",
        "A AND GPL-2.0+ WITH E-1.0 OR B | or(and(<A> with(<GPL-2.0+> E-1.0)) <B>)",
        "GPL-2.0 with E | with(<GPL-2.0> E)",
        "MIT WITH AdditionRef-x | with(<MIT> AdditionRef-x)",
        "MIT WITH DocumentRef-d:AdditionRef-x | with(<MIT> DocumentRef-d:AdditionRef-x)",
        // redundant parentheses
        "(MIT) | <MIT>",
        "((A AND (B AND C))) | and(<A> <B> <C>)",
        "A OR (B OR C) | or(<A> <B> <C>)",
        "(A)AND(B) | and(<A> <B>)",
        // references
        "LicenseRef-x AND MIT | and(<LicenseRef-x> <MIT>)",
        "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-2 | <DocumentRef-spdx-tool-1.2:LicenseRef-MIT-2>",
        // names of several words, as a whole and as a part
        "cc by 4.0 | <cc by 4.0>",
        "All Rights Reserved | <All Rights Reserved>",
        "mit license | <mit license>",
        "CC BY 4.0 AND MIT License | and(<CC BY 4.0> <MIT License>)",
        // a name that holds the word `and`
        "this and that license | <this and that license>",
        "  MIT  | <MIT>",
      })
  void expressionsAreReadByPrecedence(String text, String structure) {
    assertThat(structure(parse(text))).isEqualTo(structure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see LICENSE file",
        "MIT And Apache-2.0",
        "MIT AND",
        "AND MIT",
        "AND",
        "MIT OR OR Apache-2.0",
        "(MIT",
        "MIT)",
        "()",
        "MIT Apache-2.0",
        "MIT/Apache-2.0",
        "MIT, Apache-2.0",
        "(MIT OR Apache-2.0) WITH E",
        "MIT WITH",
        "MIT WITH two words",
        "MIT WITH (E)",
        "GPL++",
        "LicenseRef-",
        "DocumentRef-a:MIT",
        "MIT WITH DocumentRef-a:E",
        "MIT +",
        "+MIT",
        "creative commons",
        "free for research and teaching",
        "https://example.org/license",
        ""
      })
  void whatIsNoExpressionStaysOneLeaf(String text) {
    assertThat(parse(text)).isEqualTo(new Leaf(text));
  }

  @Test
  void endlessNestingIsNoExpression() {
    String text = "(".repeat(100_000) + "MIT" + ")".repeat(100_000);
    assertThat(parse(text)).isEqualTo(new Leaf(text));
    assertThat(parse("(".repeat(100) + "MIT" + ")".repeat(100))).isEqualTo(new Leaf("MIT"));
  }

  @Test
  void manyPartsAreNoNesting() {
    LicenseExpression read = parse("MIT" + " OR MIT".repeat(10_000));
    assertThat(read).isInstanceOf(Or.class);
    assertThat(((Or) read).parts()).hasSize(10_001);
  }

  @Test
  void itsNamesAreThoseOfTheLicensesWithoutExceptions() {
    assertThat(parse("A AND (B OR GPL-2.0+ WITH E) OR A").names())
        .containsExactly("A", "B", "GPL-2.0+", "A");
  }

  @Test
  void choicesWithoutEndAreNoDeclaration() {
    Catalog catalog = OntologyCatalog.builtIn(OntologyVocabulary.builtIn());
    String endless = "(MIT OR ISC)" + " AND (MIT OR ISC)".repeat(100);
    assertThat(parse(endless).alternatives()).isGreaterThan(1_000_000);
    assertThat(catalog.licenseExpression(endless)).isEqualTo(new Leaf(endless));
    assertThat(catalog.licenseExpression("(MIT OR ISC) AND (MIT OR Zlib)").alternatives())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "free and open",
        "data and code",
        "for research and teaching",
        "ask before you copy or sell",
        "CC BY 4.0 and something of our own"
      })
  void lowerCaseWordsBetweenWhatIsNoLicenseAreProse(String text) {
    Catalog catalog = OntologyCatalog.builtIn(OntologyVocabulary.builtIn());
    assertThat(catalog.licenseExpression(text)).isEqualTo(new Leaf(text));
  }

  @Test
  void theCatalogKnowsTheNames() {
    Catalog catalog = OntologyCatalog.builtIn(OntologyVocabulary.builtIn());
    assertThat(catalog.licenseExpression("CC BY-SA 3.0 AND GNU GPL v3"))
        .isEqualTo(new And(List.of(new Leaf("CC BY-SA 3.0"), new Leaf("GNU GPL v3"))));
    String joint =
        "Creative Commons Attribution-ShareAlike 3.0 and the GNU Free Documentation License";
    assertThat(catalog.licenseExpression(joint)).isEqualTo(new Leaf(joint));
    assertThat(catalog.licenseExpression("creative commons"))
        .isEqualTo(new Leaf("creative commons"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void printingAndParsingAreInverse(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      LicenseExpression expression = random(random, 4);
      assertThat(parse(expression.toString())).isEqualTo(expression);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void everyTextIsReadAsSomething(long seed) {
    Random random = new Random(seed);
    List<String> pieces = List.of("MIT", "AND", "or", "WITH", "(", ")", "+", "LicenseRef-a", " ");
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length >= 0; length--) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      LicenseExpression once = parse(text.toString());
      assertThat(parse(once.toString())).isEqualTo(once);
    }
  }

  /** A random expression in which no group holds a group of its own kind. */
  private static LicenseExpression random(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    Leaf leaf =
        new Leaf(
            List.of("MIT", "GPL-2.0+", "LicenseRef-a.b", "DocumentRef-d:LicenseRef-e", "cc by 4.0")
                .get(random.nextInt(5)));
    return switch (kind) {
      case 0 -> leaf;
      case 1 -> new With(leaf, "Exception-" + random.nextInt(3));
      case 2 -> new And(parts(random, depth, And.class));
      default -> new Or(parts(random, depth, Or.class));
    };
  }

  private static List<LicenseExpression> parts(
      Random random, int depth, Class<? extends LicenseExpression> other) {
    List<LicenseExpression> parts = new ArrayList<>();
    while (parts.size() < 2 || random.nextBoolean()) {
      LicenseExpression part = random(random, depth - 1);
      if (!other.isInstance(part)) {
        parts.add(part);
      }
    }
    return parts;
  }
}
