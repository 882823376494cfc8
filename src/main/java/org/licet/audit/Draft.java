package org.licet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.licet.model.Cause;
import org.licet.model.Clause;
import org.licet.model.FindingKind;
import org.licet.model.Verdict;
import org.licet.rules.fact.Concern;
import org.licet.rules.fact.Conclusion;
import org.licet.rules.fact.Settled;
import org.licet.rules.fact.Signal;
import org.licet.rules.fact.UnknownLicense;
import org.licet.rules.fact.UnknownOutput;

/**
 * A finding before it is counted: everything that is the same for all records that it concerns.
 *
 * @param kind the finding id
 * @param level what it makes of the verdict
 * @param cause why it asks for review
 * @param act canonical name of the act; empty for the whole record
 * @param source what the clauses govern, in words
 * @param clauses the clauses that it rests on
 * @param path datasets from the one used to the one that it is about
 * @param missing record keys of what would settle it
 * @param duties duties that it is about
 * @param questions ids of the reading's questions
 * @param message a message that is known already, or what the signals of a reservation have in
 *     common; empty: by the kind
 * @param because its grounds, one for each conclusion that it joins; empty when no rule concluded
 *     it
 */
record Draft(
    FindingKind kind,
    Verdict level,
    Optional<Cause> cause,
    String act,
    String source,
    List<Clause> clauses,
    List<String> path,
    List<String> missing,
    List<String> duties,
    List<String> questions,
    String message,
    List<Conclusion> because) {

  Draft {
    clauses = clauses.stream().distinct().sorted(Comparator.comparing(Clause::iri)).toList();
    path = List.copyOf(path);
    missing = List.copyOf(missing);
    duties = List.copyOf(duties);
    questions = List.copyOf(questions);
    because = List.copyOf(because);
  }

  /** Whether a rule of this name concluded it. */
  boolean isMadeBy(String rule) {
    return because.stream()
        .anyMatch(
            ground ->
                ground instanceof Settled settled
                    && settled.concern().because().rule().equals(rule));
  }

  /** What findings have in common that are one for the reader, though several texts make them. */
  List<Object> topic() {
    boolean ban = kind == FindingKind.PROHIBITED_USE || kind == FindingKind.PROHIBITED_LATER;
    return List.of(
        kind,
        level,
        cause,
        act,
        source,
        path,
        missing,
        duties,
        questions,
        message,
        rules(),
        ban ? clauses.stream().map(Draft::wording).toList() : List.of());
  }

  /** Which rules made a finding tells apart what is said about licenses that do not fit. */
  private List<String> rules() {
    return kind == FindingKind.LICENSE_INCOMPATIBLE
        ? because.stream()
            .filter(Settled.class::isInstance)
            .map(ground -> ((Settled) ground).concern().because().rule())
            .distinct()
            .toList()
        : List.of();
  }

  /** Versions of a document that keep a clause keep its wording; that makes them one reason. */
  private static String wording(Clause clause) {
    return clause.paraphrase();
  }

  /** The two as one. */
  Draft with(Draft other) {
    List<Clause> allClauses = new ArrayList<>(clauses);
    allClauses.addAll(other.clauses);
    List<Conclusion> allGrounds = new ArrayList<>(because);
    allGrounds.addAll(other.because);
    return new Draft(
        kind,
        level,
        cause,
        act,
        source,
        allClauses,
        path,
        missing,
        duties,
        questions,
        message,
        allGrounds);
  }

  /** Whether it says that nothing is known of the domain from which the data used comes. */
  boolean isOfDomain(String domain) {
    return kind == FindingKind.UNKNOWN_SOURCE && path.isEmpty() && source.equals(domain);
  }

  /** The same of another source. */
  Draft withSource(String other) {
    return new Draft(
        kind, level, cause, act, other, clauses, path, missing, duties, questions, message,
        because);
  }

  /** The stable id: of what it is about, not of the records that it concerns. */
  String fingerprint() {
    return Digests.sha256(
            String.join(
                "\n",
                kind.id(),
                level.id(),
                act,
                source,
                clauses.stream().map(Clause::iri).toList().toString(),
                path.toString(),
                missing.toString(),
                duties.toString(),
                message))
        .substring(0, 16);
  }

  /** What the rules concluded, as a finding. */
  static Draft of(Settled settled) {
    Concern concern = settled.concern();
    boolean lowered = settled.isLowered();
    Optional<Mislabel> mislabel =
        concern.kind() == FindingKind.LICENSE_MISLABELED ? Mislabel.of(concern) : Optional.empty();
    List<String> path = mislabel.map(Mislabel::path).orElse(concern.source().getPath());
    return new Draft(
        lowered ? FindingKind.MISSING_FACT : concern.kind(),
        settled.level(),
        lowered
            ? Optional.of(Cause.MISSING_FACT)
            : concern.cause().filter(cause -> settled.level() == Verdict.REVIEW),
        concern.act(),
        sourceOf(concern),
        concern.clauses(),
        path.size() > 1 ? path : List.of(),
        settled.missing(),
        concern.duties(),
        concern.questions(),
        mislabel.map(Mislabel::message).or(() -> Signals.of(settled).map(Signal::topic)).orElse(""),
        List.of(settled));
  }

  /** The license that is not resolved, where the finding is about one. */
  Optional<UnknownLicense> unknownLicense() {
    return because.stream()
        .filter(Settled.class::isInstance)
        .flatMap(settled -> unknownLicense(((Settled) settled).concern()).stream())
        .findFirst();
  }

  private static Optional<UnknownLicense> unknownLicense(Concern concern) {
    return concern.because().grounds().stream()
        .filter(UnknownLicense.class::isInstance)
        .map(UnknownLicense.class::cast)
        .findFirst();
  }

  private static Optional<String> licenseText(Object ground) {
    if (ground instanceof UnknownLicense license) {
      return Optional.of(license.text());
    }
    return ground instanceof UnknownOutput output ? Optional.of(output.text()) : Optional.empty();
  }

  private static String sourceOf(Concern concern) {
    if (concern.kind() == FindingKind.LICENSE_UNKNOWN) {
      return concern.because().grounds().stream()
          .flatMap(ground -> licenseText(ground).stream())
          .findFirst()
          .orElse(concern.source().getName());
    }
    boolean platform = concern.branch().map(branch -> branch.isPlatform()).orElse(false);
    if (platform || concern.kind() == FindingKind.UNKNOWN_SOURCE) {
      return concern
          .source()
          .getPlatform()
          .map(known -> known.id())
          .orElse(concern.source().getPlatformStated());
    }
    return concern.source().getName();
  }
}
