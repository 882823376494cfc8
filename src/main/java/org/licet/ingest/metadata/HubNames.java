package org.licet.ingest.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of datasets and models on the Hugging Face Hub. The same dataset is written {@code squad},
 * {@code huggingface.co/datasets/squad} or {@code https://hf.co/datasets/squad/tree/main}.
 */
public final class HubNames {
  private static final String HUB = "https://huggingface.co/";
  private static final String SEGMENT = "[A-Za-z0-9][\\w.-]*";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?(?:huggingface\\.co|hf\\.co)/(?<kind>datasets/)?"
              + "(?<first>"
              + SEGMENT
              + ")(?:/(?<second>"
              + SEGMENT
              + "))?(?:[/?#].*)?");
  private static final Pattern NAME = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")?");

  /** What follows the name of a dataset in an address, and pages that are no repository. */
  private static final Pattern PAGE =
      Pattern.compile("(?i)blob|tree|resolve|raw|viewer|discussions|settings|commits?");

  private static final Pattern NO_MODEL =
      Pattern.compile(
          "(?i)spaces|papers|docs|blog|collections|models|tasks|join|login|api|terms.*");

  private HubNames() {}

  /**
   * The address of a dataset or model of the Hub, in its normal form, for any address of a page of
   * it; absent when the text is no such address.
   */
  public static Optional<String> address(String text) {
    Matcher matcher = ADDRESS.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean dataset = matcher.group("kind") != null;
    String first = matcher.group("first");
    Optional<String> second =
        Optional.ofNullable(matcher.group("second")).filter(name -> !PAGE.matcher(name).matches());
    if (!dataset && (second.isEmpty() || NO_MODEL.matcher(first).matches())) {
      return Optional.empty();
    }
    String name = second.map(rest -> first + "/" + rest).orElse(first);
    return Optional.of(HUB + (dataset ? "datasets/" : "") + name);
  }

  /** The address of the dataset with a name of the Hub: {@code squad}, {@code laion/laion-2b}. */
  public static Optional<String> datasetAddress(String name) {
    return isName(name) ? Optional.of(HUB + "datasets/" + name) : Optional.empty();
  }

  /** The address of the model with a name of the Hub, which always has an owner. */
  public static Optional<String> modelAddress(String name) {
    return isName(name) && name.contains("/") ? Optional.of(HUB + name) : Optional.empty();
  }

  /** Whether a text has the form of a name of the Hub. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
