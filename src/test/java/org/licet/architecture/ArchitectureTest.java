package org.licet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the program and what each may know (DESIGN section 5). */
class ArchitectureTest {
  private static final String ROOT = "org.licet.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void everyRoomKnowsOnlyWhatItMay() {
    Map<String, Set<String>> forbidden = new TreeMap<>();
    knownBy()
        .forEach(
            (room, known) -> {
              Set<String> beyond = new TreeSet<>(known);
              beyond.removeAll(Rooms.MAY_KNOW.getOrDefault(room, Set.of()));
              if (!beyond.isEmpty()) {
                forbidden.put(room, beyond);
              }
            });
    assertThat(forbidden).isEmpty();
  }

  @Test
  void everyRoomIsOnThePlan() {
    assertThat(Rooms.MAY_KNOW.keySet()).containsAll(knownBy().keySet());
  }

  @Test
  void theDocumentedPlanIsThisOne() throws IOException {
    assertThat(documented()).isEqualTo(Rooms.MAY_KNOW);
  }

  @Test
  void thePlanHasNoCycles() {
    slices().matching("org.licet.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingKnowsTheCommandLine() {
    assertThat(Rooms.MAY_KNOW.values()).noneMatch(known -> known.contains("cli"));
  }

  @Test
  void onlyRulesKnowsDrools() {
    noClasses()
        .that()
        .resideInAPackage("org.licet..")
        .and()
        .resideOutsideOfPackage("org.licet.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.licet.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void theModelKnowsNoLibrary() {
    noClasses()
        .that()
        .resideInAPackage("org.licet.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.licet.model..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void nothingOpensTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)")
        .check(CLASSES);
  }

  private static Map<String, Set<String>> knownBy() {
    Map<String, Set<String>> known = new TreeMap<>();
    for (JavaClass each : CLASSES) {
      String room = room(each);
      if (room.isEmpty()) {
        continue;
      }
      Set<String> others = known.computeIfAbsent(room, absent -> new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(ArchitectureTest::room)
          .filter(other -> !other.isEmpty() && !other.equals(room))
          .forEach(others::add);
    }
    return known;
  }

  /** The first package below the root; empty for a class of somebody else. */
  private static String room(JavaClass each) {
    String name = each.getPackageName() + ".";
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
  }

  private static Map<String, Set<String>> documented() throws IOException {
    return new TreeMap<>(
        Files.readAllLines(Path.of("docs", "ARCHITECTURE.md")).stream()
            .filter(line -> line.matches("\\| `[a-z]+` \\|.*"))
            .map(line -> line.split("\\|"))
            .collect(Collectors.toMap(cells -> word(cells[1]), cells -> words(cells[2]))));
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(","))
        .map(ArchitectureTest::word)
        .filter(word -> !word.isEmpty() && !word.equals("nothing"))
        .collect(Collectors.toSet());
  }

  private static String word(String cell) {
    return cell.replace("`", "").strip();
  }
}
