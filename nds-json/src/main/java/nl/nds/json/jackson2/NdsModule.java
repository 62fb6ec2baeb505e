package nl.nds.json.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.function.Consumer;
import nl.nds.core.validation.Report;
import nl.nds.json.NdsJson;
import nl.nds.json.host.Binding;

/**
 * Lets a mapper of Jackson 2, from 2.18 on, read and write the types that are documents by themselves, alone or as parts of
 * its own objects: programmes, models, assessments, scorecards, reports, registers, explanations, overviews and analyses of
 * sensitivity.
 *
 * <p>A value is read by the rules of {@link NdsJson} and written as {@link NdsJson#writeLine} writes it, whatever the mapper
 * is set to: the same bytes as the module for Jackson 3 gives. Settings of the mapper for names, inclusion, order, dates,
 * visibility and indentation do not reach into it. Where the mapper writes no JSON text (a tree, a binary format), it gets
 * the same members in the same order.
 *
 * <p>What is wrong in a document comes as {@link com.fasterxml.jackson.databind.JsonMappingException} with an
 * {@link nl.nds.core.validation.InvalidDataException} as its cause, which has the report.
 *
 * <p><b>What a module cannot promise</b>, and {@link NdsJson} does: what the mapper's parser changes before the module sees
 * it is not seen (from a tree, repeated members are gone and numbers may have lost digits); the limits of that parser come
 * first; violations have a path within the value but no line and column; a {@code null} of JSON is Java's null and not
 * refused; warnings are dropped unless a consumer takes them. The value as a whole is held in memory as text while it is
 * read or written. A mapper without this module knows nothing of these types, and may write an empty object for them.
 *
 * <p>On the class path and on the module path it is found by {@link java.util.ServiceLoader}. Of several modules that are
 * registered with one mapper, the first is used.
 *
 * <p>Thread-safe once registered. Java serialization is not supported.
 */
@SuppressWarnings("exports") // who uses this class has Jackson 2 at hand
public final class NdsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Obtains the module with the settings of {@link NdsJson#standard()}; warnings are dropped. */
    public NdsModule() {
        this(NdsJson.standard());
    }

    /**
     * Obtains the module with settings of one's own; warnings are dropped.
     *
     * @param json reads and writes the documents; not null
     */
    public NdsModule(NdsJson json) {
        this(json, report -> {});
    }

    /**
     * Obtains the module with settings of one's own.
     *
     * @param json reads and writes the documents; not null
     * @param reports gets the report of every document that was read and in which something was found, also if that is
     *     warnings only; called by the thread that reads; not null
     */
    public NdsModule(NdsJson json, Consumer<Report> reports) {
        super(NdsModule.class.getName());
        Binding.all(json, reports).forEach(this::add);
    }

    private <T> void add(Binding<T> binding) {
        addSerializer(binding.type(), new Writer<>(binding));
        addDeserializer(binding.type(), new Reader<>(binding));
    }
}
