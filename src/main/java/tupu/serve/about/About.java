package tupu.serve.about;

import tupu.serve.http.Router;
import tupu.serve.sparql.Data;

/** What can be looked up without SPARQL: things by their names, texts by their words. */
public final class About {

    private About() {}

    /** Adds the routes. */
    public static void addTo(Router router, Data data, ForPeople pages) {
        Places.KINDS.forEach(kind -> router.below("/" + kind + "/", new ThingRoute()));
        router.below(Places.ABOUT, new AboutRoute(data, pages))
                .at("/search", new SearchRoute(data, pages));
    }
}
