package nl.nds.json;

import static nl.nds.core.validation.Argument.arg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.json.codec.AtHand;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JacksonSink;
import nl.nds.json.wire.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes documents.
 *
 * <p>Reading never returns null and never throws because of what stands in a document. This class is immutable and
 * thread-safe; one instance serves a whole program.
 */
public final class NdsJson {

    private static final String FORMAT_MEMBER = "format";
    private static final JsonPointer FORMAT_PLACE = JsonPointer.ROOT.child(FORMAT_MEMBER);
    private static final Pattern FORMAT = Pattern.compile("([a-z-]{1,50})/([0-9]{1,4}\\.[0-9]{1,4})");

    private final ReadLimits limits;
    private final AtHand atHand;

    private NdsJson(ReadLimits limits, AtHand atHand) {
        this.limits = limits;
        this.atHand = atHand;
    }

    /**
     * Obtains a reader and writer with the default limits that knows the bundled models and the bundled register.
     *
     * @return the reader and writer; not null
     */
    public static NdsJson standard() {
        return new NdsJson(ReadLimits.DEFAULT, new AtHand(BundledModels.catalogue(), List.of(), RuleBook.standard()));
    }

    /** For the bundled models themselves, which are read before there is a catalogue of them. */
    static NdsJson withoutModels() {
        return new NdsJson(ReadLimits.DEFAULT, new AtHand(ModelCatalogue.empty(), List.of(), RuleBook.standard()));
    }

    /**
     * This reader and writer with other limits.
     *
     * @param other the limits; not null
     * @return a reader and writer; not null
     */
    public NdsJson withLimits(ReadLimits other) {
        return new NdsJson(other, atHand);
    }

    /**
     * What this reader accepts before it stops.
     *
     * @return the limits
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * This reader and writer with more models to check answers against.
     *
     * @param more the models; where a model is known already, that one is kept; not null
     * @return a reader and writer; not null
     */
    public NdsJson withModels(ModelCatalogue more) {
        return new NdsJson(limits, new AtHand(atHand.models().and(more), atHand.registers(), atHand.rules()));
    }

    /**
     * The models that answers are checked against, if a document does not bring its own.
     *
     * @return the models
     */
    public ModelCatalogue models() {
        return atHand.models();
    }

    /**
     * This reader and writer with one more register that programmes can refer to. Registers are looked up in the order in
     * which they were added, the bundled one at last.
     *
     * @param register the register; not null
     * @return a reader and writer; not null
     */
    public NdsJson withRegister(OrganisationRegister register) {
        List<OrganisationRegister> registers = new ArrayList<>(atHand.registers());
        registers.add(Objects.requireNonNull(register, "register"));
        return new NdsJson(limits, new AtHand(atHand.models(), registers, atHand.rules()));
    }

    /**
     * The registers that programmes can refer to.
     *
     * @return the registers, the bundled one at last; unmodifiable
     */
    public List<OrganisationRegister> registers() {
        return atHand.allRegisters();
    }

    /**
     * This reader and writer with other rules for programmes.
     *
     * @param rules the rules; not null
     * @return a reader and writer; not null
     */
    public NdsJson withRules(RuleBook rules) {
        return new NdsJson(
                limits, new AtHand(atHand.models(), atHand.registers(), Objects.requireNonNull(rules, "rules")));
    }

    /**
     * All rules that reading a document checks, unless told otherwise: those of form and those of the domain.
     *
     * @return the rules in the order of their codes; unmodifiable
     */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(FormRules.all());
        rules.addAll(RuleBook.standard().rules());
        rules.sort((a, b) -> a.code().compareTo(b.code()));
        return List.copyOf(rules);
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the bytes of the document, in UTF-8; not changed; not null
     * @return the value or what is wrong; not null
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, byte[] document) {
        if (document.length > limits.bytes()) {
            return tooLarge();
        }
        Reading reading = reading(document);
        Reading.Said said = reading.said(FORMAT_MEMBER);
        Report refusal = said.broken();
        if (said.isObject()) {
            refusal = refusal(format, reading, said);
        }
        if (refusal != null) {
            return new ReadResult<>(null, refusal);
        }
        Reading.Result<T> result = reading.read(in -> format.read(in, atHand));
        return new ReadResult<>(result.value(), result.report());
    }

    /**
     * Reads a document of whichever format it says it has.
     *
     * @param document the bytes of the document, in UTF-8; not changed; not null
     * @return the value or what is wrong; not null
     */
    public ReadResult<?> readAny(byte[] document) {
        Optional<DocumentFormat<?>> format = formatOf(document);
        if (format.isPresent()) {
            return read(format.get(), document);
        }
        ReadResult<?> refused = read(DocumentFormat.PROGRAMME, document);
        boolean isOtherFormat = refused.report().violations().stream()
                .anyMatch(violation -> violation.code().equals(FormRules.FORMAT.code()));
        if (!isOtherFormat) {
            return refused;
        }
        String known =
                DocumentFormat.all().stream().map(DocumentFormat::toString).collect(Collectors.joining(", "));
        Reading reading = reading(document);
        long offset = reading.said(FORMAT_MEMBER).offset();
        return new ReadResult<>(
                null, reading.refusalAt(FORMAT_PLACE, offset, FormRules.FORMAT, arg("expected", known)));
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the text of the document; not null
     * @return the value or what is wrong; not null
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, String document) {
        if (document.length() > limits.bytes()) {
            return tooLarge();
        }
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(document));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return read(format, bytes);
        } catch (CharacterCodingException loneSurrogate) {
            return new ReadResult<>(null, Reading.refusal(FormRules.NOT_UNICODE));
        }
    }

    /**
     * Reads a document from a stream, up to its end. The stream is not closed.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the stream; not null
     * @return the value or what is wrong; not null
     * @throws IOException if the stream cannot be read
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, InputStream document) throws IOException {
        // one byte more than allowed, to tell a document that is just as large from one that is too large
        int most = limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1;
        return read(format, document.readNBytes(most));
    }

    /**
     * Reads a document from a file.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the file; not null
     * @return the value or what is wrong; not null
     * @throws IOException if the file cannot be read
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, Path document) throws IOException {
        try (InputStream stream = Files.newInputStream(document)) {
            return read(format, stream);
        }
    }

    private <T> ReadResult<T> tooLarge() {
        return new ReadResult<>(
                null, Reading.refusal(FormRules.LIMIT, arg("what", "document"), arg("limit", limits.bytes())));
    }

    /**
     * Which format a document says it has. The rest of it is only looked at as far as needed to find out.
     *
     * @param document the bytes of the document, in UTF-8; not null
     * @return the format, or empty if the document names none that this library knows
     */
    public Optional<DocumentFormat<?>> formatOf(byte[] document) {
        String text = document.length > limits.bytes()
                ? null
                : reading(document).said(FORMAT_MEMBER).text();
        Matcher parts = FORMAT.matcher(text == null ? "" : text);
        return parts.matches() ? DocumentFormat.byName(parts.group(1)) : Optional.empty();
    }

    private Reading reading(byte[] document) {
        return Reading.of(document, limits.depth(), limits.textLength(), limits.violations());
    }

    /** Why a document that says this format cannot be read; null if it can. */
    private static @Nullable Report refusal(DocumentFormat<?> format, Reading reading, Reading.Said said) {
        String named = said.text();
        if (format.toString().equals(named)) {
            return null;
        }
        Matcher parts = FORMAT.matcher(named == null ? "" : named);
        if (!parts.matches() || !parts.group(1).equals(format.name())) {
            return reading.refusalAt(FORMAT_PLACE, said.offset(), FormRules.FORMAT, arg("expected", format));
        }
        if (!parts.group(2).equals(DocumentFormat.VERSION)) {
            Argument version = arg("version", parts.group(2));
            Argument known = arg("known", DocumentFormat.VERSION);
            return reading.refusalAt(FORMAT_PLACE, said.offset(), FormRules.VERSION, version, known);
        }
        return null;
    }

    /**
     * Writes a document: on lines of its own, indented, with a line feed at the end. Equal values give equal bytes.
     * Organisations of a programme are written by reference only if the register that it names is at hand here.
     *
     * @param <T> the type of the value
     * @param format the format of the document; not null
     * @param value the value; not null
     * @return the bytes of the document, in UTF-8; not null
     * @throws IllegalArgumentException if the value has what no document can hold: a text that is blank where one is
     *     needed, half of a surrogate pair, or a day outside the years 0 to 9999
     */
    public <T> byte[] write(DocumentFormat<T> format, T value) {
        return JacksonSink.indented(out -> format.write(out, value, atHand));
    }

    /**
     * Writes a document on one line, without a line feed. Equal values give equal bytes. Organisations of a programme are
     * written by reference only if the register that it names is at hand here.
     *
     * @param <T> the type of the value
     * @param format the format of the document; not null
     * @param value the value; not null
     * @return the bytes of the document, in UTF-8; not null
     * @throws IllegalArgumentException if the value has what no document can hold: a text that is blank where one is
     *     needed, half of a surrogate pair, or a day outside the years 0 to 9999
     */
    public <T> byte[] writeLine(DocumentFormat<T> format, T value) {
        return JacksonSink.compact(out -> format.write(out, value, atHand));
    }
}
