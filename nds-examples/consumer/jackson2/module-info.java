/** A program of somebody else who has a mapper of Jackson 2. */
module nl.example.older {
    requires com.fasterxml.jackson.databind;
    requires nl.nds.json;
}
