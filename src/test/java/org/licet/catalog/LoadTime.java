package org.licet.catalog;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;

/**
 * Measures how long the whole catalog takes to load from source in a fresh machine. A program, not
 * a test: no test depends on time.
 */
final class LoadTime {
  private LoadTime() {}

  /** Prints processor and wall-clock time after each step, in milliseconds since the start. */
  public static void main(String[] arguments) {
    print("start", () -> "");
    OntologyFiles files = OntologyFiles.builtIn();
    OntologyVocabulary vocabulary = new OntologyVocabulary(files);
    print("vocabulary", () -> vocabulary.actions().size() + " actions");
    OntologyCatalog catalog = new OntologyCatalog(files, vocabulary);
    print("lists", () -> catalog.platforms().size() + " platforms");
    print("x-twitter", () -> catalog.versions("x-twitter").size() + " versions");
    print(
        "platforms",
        () ->
            catalog.platforms().stream()
                    .mapToLong(platform -> catalog.versions(platform.id()).size())
                    .sum()
                + " versions");
    print(
        "licenses",
        () ->
            catalog.licenseIds().stream()
                    .mapToLong(id -> catalog.license(id).orElseThrow().clauses().size())
                    .sum()
                + " license clauses");
    print(
        "law",
        () ->
            catalog.statutes().size()
                + " statutes, "
                + catalog.decisions().size()
                + " decisions, "
                + catalog.questions().size()
                + " questions");
    print("digest", catalog::digest);
  }

  private static void print(String step, Supplier<String> work) {
    String result = work.get();
    long cpu =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime()
            / 1_000_000;
    long up = ManagementFactory.getRuntimeMXBean().getUptime();
    System.out.printf("%-12s cpu %5d ms, clock %5d ms  %s%n", step, cpu, up, result);
  }
}
