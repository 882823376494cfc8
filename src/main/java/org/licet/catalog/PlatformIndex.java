package org.licet.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.Platform;
import org.licet.vocab.Described;
import org.licet.vocab.TurtleFile;

/** The platforms with their names and hosts, without their terms. */
final class PlatformIndex {
  private final SortedMap<String, Platform> byId = new TreeMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byHost = new HashMap<>();

  /** The platforms of these files; a later file replaces a platform of an earlier one. */
  PlatformIndex(List<TurtleFile> files) {
    Map<String, Described> described = new TreeMap<>();
    for (TurtleFile file : files) {
      for (Described platform : file.things("licet:Platform")) {
        described.put(platform.need("skos:notation"), platform);
      }
    }
    described.forEach((id, platform) -> add(id, platform));
    for (Platform platform : byId.values()) {
      platform
          .apiPlatform()
          .filter(other -> !byId.containsKey(other))
          .ifPresent(
              other -> {
                throw described
                    .get(platform.id())
                    .broken("has the API of `" + other + "`, which is no platform");
              });
    }
  }

  List<Platform> all() {
    return List.copyOf(byId.values());
  }

  Optional<Platform> find(String idOrAlias) {
    return Optional.ofNullable(byName.get(key(idOrAlias))).map(byId::get);
  }

  /** The platform of the longest host that this host is, or is a sub-domain of. */
  Optional<Platform> ofHost(String host) {
    String rest = key(host).replaceFirst("\\.$", "");
    while (!rest.isEmpty()) {
      String platform = byHost.get(rest);
      if (platform != null) {
        return Optional.ofNullable(byId.get(platform));
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  private void add(String id, Described platform) {
    SortedMap<String, String> defaults = new TreeMap<>();
    for (Described each : platform.links("licet:default")) {
      defaults.put(each.needLink("licet:operand").localName(), each.need("licet:value"));
    }
    Platform read =
        new Platform(
            platform.iri(),
            id,
            platform.need("rdfs:label"),
            platform.texts("skos:altLabel"),
            platform.texts("licet:host"),
            platform.flag("licet:hostsOthersWorks"),
            platform.link("licet:apiPlatform").map(Described::localName),
            defaults);
    byId.put(id, read);
    name(platform, byName, id, id);
    read.aliases().forEach(alias -> name(platform, byName, alias, id));
    read.hosts().forEach(host -> name(platform, byHost, host, id));
  }

  private static void name(Described platform, Map<String, String> names, String name, String id) {
    String before = names.putIfAbsent(key(name), id);
    if (before != null && !before.equals(id)) {
      throw platform.broken("is named `" + name + "`, which is `" + before + "` already");
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
