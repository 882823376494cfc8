package org.licet.reservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy of the TDM Reservation Protocol: an ODRL Offer in the profile {@code
 * http://www.w3.org/ns/tdmrep} that says on which terms mining may be allowed.
 *
 * @param uid its address
 * @param contact where the rights holder can be reached; empty when it is not said
 * @param offers what it offers, in the order stated
 */
public record TdmPolicy(String uid, List<String> contact, List<Offer> offers) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROFILE = "http://www.w3.org/ns/tdmrep";

  public TdmPolicy {
    contact = List.copyOf(contact);
    offers = List.copyOf(offers);
  }

  /**
   * One permission to mine.
   *
   * @param target addresses it is about; empty: all that names the policy
   * @param consent whether consent has to be obtained
   * @param payment whether it has to be paid for
   * @param research true for research only, false for all but research; empty: for any purpose
   * @param understood whether it has no other condition
   */
  public record Offer(
      List<String> target,
      boolean consent,
      boolean payment,
      Optional<Boolean> research,
      boolean understood) {

    public Offer {
      target = List.copyOf(target);
    }

    /** Whether it is free for a use: no duty, and a purpose that is known to fit. */
    public boolean isFreeFor(Optional<Boolean> asked) {
      return understood && !consent && !payment && (research.isEmpty() || research.equals(asked));
    }
  }

  /** Whether it allows mining for a purpose without asking for anything. */
  public boolean isFreeFor(Optional<Boolean> asked) {
    return offers.stream().anyMatch(offer -> offer.target().isEmpty() && offer.isFreeFor(asked));
  }

  /** What it asks for, for people; empty when it offers nothing that is understood. */
  public String asks() {
    List<String> asks = new ArrayList<>();
    if (offers.stream().anyMatch(Offer::consent)) {
      asks.add("consent");
    }
    if (offers.stream().anyMatch(Offer::payment)) {
      asks.add("payment");
    }
    contact.stream().findFirst().ifPresent(address -> asks.add("contact " + address));
    return String.join(", ", asks);
  }

  /**
   * Reads a policy.
   *
   * @throws UnreadableSignalException when it is no such policy
   */
  public static TdmPolicy read(String text) throws UnreadableSignalException {
    JsonNode policy;
    try {
      policy = JSON.readTree(SignalText.unmarked(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableSignalException("it is malformed JSON", line);
    }
    if (!text(policy.path("profile")).map(PROFILE::equals).orElse(false)) {
      throw new UnreadableSignalException("its `profile` is not `" + PROFILE + "`", 0);
    }
    String type = text(policy.path("@type")).or(() -> text(policy.path("type"))).orElse("");
    if (!name(type).equals("Offer")) {
      throw new UnreadableSignalException("its `@type` is not `Offer`", 0);
    }
    List<Offer> offers = new ArrayList<>();
    each(policy.path("permission")).stream()
        .filter(
            permission ->
                texts(permission.path("action")).stream().anyMatch(a -> name(a).equals("mine")))
        .forEach(permission -> offers.add(offer(permission)));
    JsonNode assigner = policy.path("assigner");
    List<String> contact = new ArrayList<>();
    for (String key : List.of("vcard:hasURL", "vcard:hasEmail", "uid")) {
      text(assigner.path(key)).ifPresent(contact::add);
    }
    return new TdmPolicy(text(policy.path("uid")).orElse(""), contact, offers);
  }

  private static Offer offer(JsonNode permission) {
    boolean consent = false;
    boolean payment = false;
    boolean understood = true;
    Optional<Boolean> research = Optional.empty();
    for (JsonNode duty : each(permission.path("duty"))) {
      switch (texts(duty.path("action")).stream().map(TdmPolicy::name).findFirst().orElse("")) {
        case "obtainConsent" -> consent = true;
        case "compensate" -> payment = true;
        default -> understood = false;
      }
    }
    for (JsonNode constraint : each(permission.path("constraint"))) {
      String operand = name(text(constraint.path("leftOperand")).orElse(""));
      String operator = name(text(constraint.path("operator")).orElse(""));
      String value = name(texts(constraint.path("rightOperand")).stream().findFirst().orElse(""));
      if (!operand.equals("purpose") || !operator.equals("eq")) {
        understood = false;
      } else if (value.equals("research")) {
        research = Optional.of(true);
      } else if (value.equals("non-research")) {
        research = Optional.of(false);
      } else {
        understood = false;
      }
    }
    return new Offer(texts(permission.path("target")), consent, payment, research, understood);
  }

  private static List<JsonNode> each(JsonNode value) {
    List<JsonNode> all = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(all::add);
    } else if (value.isObject()) {
      all.add(value);
    }
    return all;
  }

  private static List<String> texts(JsonNode value) {
    List<String> all = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> text(each).ifPresent(all::add));
    } else {
      text(value).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<String> text(JsonNode value) {
    if (value.isTextual()) {
      return Optional.of(value.asText().strip());
    }
    JsonNode id = value.path("@id").isMissingNode() ? value.path("uid") : value.path("@id");
    return id.isTextual() ? Optional.of(id.asText().strip()) : Optional.empty();
  }

  /** What follows the last colon, slash or hash. */
  private static String name(String term) {
    int cut =
        Math.max(term.lastIndexOf(':'), Math.max(term.lastIndexOf('/'), term.lastIndexOf('#')));
    return term.substring(cut + 1);
  }
}
