/** A program of somebody else: it names one module and gets the other through it. */
module nl.example.consumer {
    requires nl.nds.json;
}
