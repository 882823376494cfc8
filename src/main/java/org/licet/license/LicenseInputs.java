package org.licet.license;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.licet.catalog.Catalog;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.LicenseExpression;
import org.licet.model.BadInputException;
import org.licet.model.License;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Tells files from licenses among the words of the command line. */
public final class LicenseInputs {
  private final Catalog catalog;
  private final Path directory;

  /** Licenses of a catalog, files from a directory on. */
  public LicenseInputs(Catalog catalog, Path directory) {
    this.catalog = catalog;
    this.directory = directory;
  }

  /**
   * Inputs told apart.
   *
   * @param files files, directories and globs
   * @param licenses license expressions, all of whose names are known
   * @param notices which inputs were read as licenses
   */
  record Sorted(List<String> files, List<String> licenses, List<String> notices) {}

  /**
   * Tells the inputs apart: what is no file is a license expression.
   *
   * @throws BadInputException when an input is neither, with what a name may stand for
   */
  Sorted sort(List<String> inputs) {
    List<String> files = new ArrayList<>();
    List<String> licenses = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    for (String input : inputs) {
      if (input.equals("-")) {
        throw new BadInputException(
            new Problem(
                new Origin("-", 0), "the standard input is not read here", "name a file instead"));
      }
      if (isFile(input)) {
        files.add(input);
      } else if (!licenses.contains(input)) {
        checkKnown(input);
        licenses.add(input);
        notices.add("`" + input + "` is no file: it is read as a license");
      }
    }
    return new Sorted(files, licenses, notices);
  }

  private boolean isFile(String input) {
    if (input.matches("(?i)https?://.*")) {
      return false;
    }
    try {
      return Files.exists(directory.resolve(input)) || input.matches(".*[*?\\[{].*");
    } catch (InvalidPathException e) {
      return input.matches(".*[*?\\[{].*");
    }
  }

  private void checkKnown(String text) {
    for (LicenseExpression.Leaf leaf : leaves(catalog.licenseExpression(text))) {
      if (catalog.licenseName(leaf.text()) instanceof LicenseName.Unknown unknown) {
        throw unknown(text, unknown, "there is no such file, and ");
      }
    }
  }

  private static List<LicenseExpression.Leaf> leaves(LicenseExpression expression) {
    if (expression instanceof LicenseExpression.Leaf leaf) {
      return List.of(leaf);
    }
    if (expression instanceof LicenseExpression.With with) {
      return List.of(with.license());
    }
    List<LicenseExpression> parts =
        expression instanceof LicenseExpression.And and
            ? and.parts()
            : ((LicenseExpression.Or) expression).parts();
    return parts.stream().flatMap(part -> leaves(part).stream()).toList();
  }

  /**
   * The one license that a text names.
   *
   * @throws BadInputException when it names none, or several, with what it may stand for
   */
  public License license(String text) {
    LicenseName name = catalog.licenseName(text);
    if (name instanceof LicenseName.Unknown unknown) {
      throw unknown(text, unknown, "it is not resolved: ");
    }
    return catalog.license(((LicenseName.Known) name).id()).orElseThrow();
  }

  private static BadInputException unknown(
      String text, LicenseName.Unknown unknown, String before) {
    String hint =
        unknown.candidates().isEmpty()
            ? "`licet license list` shows all"
            : "it may stand for "
                + unknown.candidates().stream()
                    .map(each -> "`" + each + "`")
                    .collect(Collectors.joining(", "));
    return new BadInputException(
        new Problem(new Origin("`" + text + "`", 0), before + unknown.why(), hint));
  }
}
