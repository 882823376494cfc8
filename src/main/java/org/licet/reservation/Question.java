package org.licet.reservation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The use about which signals are asked.
 *
 * @param url address of the content; a path, or an address with a host
 * @param use what the content is used for
 * @param agents product tokens of the crawlers that fetched it, where known
 * @param assignee who uses it, where known
 * @param users what kind of user that is, in the words of RSL ({@code commercial}, {@code
 *     non-commercial}, {@code education}, {@code government}, {@code personal}); empty: not known
 * @param place ISO code of the country of the use, where known
 * @param research whether the use is scientific research; empty: not known
 */
public record Question(
    String url,
    WebUse use,
    List<String> agents,
    Optional<String> assignee,
    Set<String> users,
    Optional<String> place,
    Optional<Boolean> research) {

  public Question {
    agents = List.copyOf(agents);
    users = Set.copyOf(users);
  }

  /** A question about an address and a use, by nobody in particular. */
  public static Question of(String url, WebUse use) {
    return new Question(
        url, use, List.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
  }

  /** The same question, asked by these crawlers. */
  public Question by(String... names) {
    return new Question(url, use, List.of(names), assignee, users, place, research);
  }
}
