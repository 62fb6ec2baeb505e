/** A program of somebody else who has a mapper of Jackson 3. */
module nl.example.newer {
    requires nl.nds.json;
    requires tools.jackson.databind;
}
