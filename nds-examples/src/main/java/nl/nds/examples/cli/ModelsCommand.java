package nl.nds.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.text.Language;
import nl.nds.examples.terminal.Width;
import nl.nds.json.BundledModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nds models}: lists the bundled models. */
@Command(name = "models", description = "Lists the bundled maturity models.", mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions options = new OutputOptions();

    ModelsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (options.isJson()) {
            console.document(document());
            return ExitCode.FINE;
        }
        List<MaturityModel> models = BundledModels.catalogue().models();
        int width = models.stream()
                .mapToInt(model -> model.reference().toString().length())
                .max()
                .orElse(0);
        for (MaturityModel model : models) {
            console.line(Width.left(model.reference().toString(), width) + "  "
                    + Width.cut(model.title().in(options.language()), Width.COLUMNS - width - 2));
        }
        return ExitCode.FINE;
    }

    private static byte[] document() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("format", "nds-models/1.0");
        ArrayNode list = root.putArray("models");
        for (MaturityModel model : BundledModels.catalogue().models()) {
            ObjectNode entry = list.addObject()
                    .put("id", model.id())
                    .put("version", model.version())
                    .put("publisher", model.publisher())
                    .put("official", model.isOfficial());
            ObjectNode title = entry.putObject("title");
            for (Language language : Language.values()) {
                model.title().only(language).ifPresent(it -> title.put(language.code(), it));
            }
        }
        try {
            return (mapper.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossibleForTree) {
            throw new IllegalStateException(impossibleForTree);
        }
    }
}
