package org.licet.audit.profile;

/**
 * How a profile classes a license, or all licenses of a dataset together.
 *
 * @param level the class, a word of the profile such as {@code non-commercial}
 * @param rank the place of the class among those of the profile, from 0; greater is stricter
 * @param attribution whether attribution is asked for
 * @param shareAlike whether what is made from the data must stay under the same license
 */
public record ProfileClass(String level, int rank, boolean attribution, boolean shareAlike) {

  /** What binds under both: of each part the stricter. */
  ProfileClass and(ProfileClass other) {
    ProfileClass stricter = other.rank > rank ? other : this;
    return new ProfileClass(
        stricter.level,
        stricter.rank,
        attribution || other.attribution,
        shareAlike || other.shareAlike);
  }
}
