package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.List;

/** What all documents of their own have in common. */
final class Documents {

    private Documents() {}

    /** The members of a document: its format, which was looked at before, and those of the value. */
    static List<String> withFormat(List<String> members) {
        List<String> all = new ArrayList<>();
        all.add("format");
        all.addAll(members);
        return List.copyOf(all);
    }
}
