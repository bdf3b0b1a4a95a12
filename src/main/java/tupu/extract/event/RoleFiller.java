package tupu.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.lexicon.EventFrames;
import tupu.lexicon.EventPattern;
import tupu.lexicon.RolePlace;

/** Looks for the participants of an event where its pattern says that they stand. */
final class RoleFiller {

    private static final Set<RolePlace> ACTIVE = Set.of(RolePlace.SUBJECT, RolePlace.EARLIER);

    private final SubjectFinder subjects;

    RoleFiller(EventFrames frames) {
        this.subjects = new SubjectFinder(frames);
    }

    /** Fills every role that can be filled. */
    Participants fill(Surroundings article, Trigger trigger, EventPattern pattern) {
        Surroundings around = article.admittedBy(pattern.frame());
        Participants participants = new Participants();
        PlaceSearch search = new PlaceSearch(around.sentence(), trigger, pattern, participants);
        boolean passive = search.isPassive();
        for (Map.Entry<String, List<RolePlace>> role : pattern.roles().entrySet()) {
            List<EntityType> accepted = pattern.frame().accepts(role.getKey());
            List<RolePlace> places = role.getValue();
            boolean active = !(passive && places.contains(RolePlace.BY));
            for (RolePlace place : places) {
                if (!active && ACTIVE.contains(place)
                        || isFilled(participants, role, place)
                        || place == RolePlace.SUBJECT
                                && places.contains(RolePlace.OBJECT)
                                && search.hasPlainObject()) {
                    continue;
                }
                if (place == RolePlace.LAST) {
                    around.told()
                            .last(pattern.frame().type())
                            .ifPresent(event -> participants.addFrom(event, role.getKey()));
                } else if (place == RolePlace.EARLIER) {
                    subjects.findEarlier(search, accepted, around)
                            .ifPresent(
                                    found ->
                                            participants.addFrom(
                                                    found.sentence(),
                                                    role.getKey(),
                                                    found.slots()));
                } else {
                    participants.add(role.getKey(), search.at(place, accepted));
                }
            }
        }
        return participants;
    }

    /** Whom one acts with adds to those who act; other places are second choices. */
    private static boolean isFilled(
            Participants participants, Map.Entry<String, List<RolePlace>> role, RolePlace place) {
        return place != RolePlace.WITH && participants.has(role.getKey());
    }
}
