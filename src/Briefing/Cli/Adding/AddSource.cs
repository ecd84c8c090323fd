using Briefing.Cli.Options;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add source</c>.</summary>
internal static class AddSource
{
    public static Command Create(Terminal terminal)
    {
        var id = CommonOptions.NewId("The source's id, as in gazette-2024");
        var folder = CommonOptions.Folder();
        var item = new ItemOptions(SourceFormat.Source.Schema);
        var command = new Command("source", "Add a source to sources.yaml") { id, folder };
        item.AddTo(command);

        command.SetAction(parsed =>
        {
            using var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var name = AddRun.NewId("source", parsed.GetValue(id)!, run.Debate.Sources.Select(source => source.Id));
            return run.Finish($"source '{name}'", new Addition(DebateFiles.Sources, null, item.Read(parsed, run, name)));
        });
        return command;
    }
}
