namespace Briefing.Cli.Adding;

/// <summary><c>briefing add</c>: adds to a debate without changing existing text.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("add", "Add a stakeholder, an issue, a source, an argument, a reply and so on to a debate");
        foreach (var kind in AddedKind.All)
            command.Add(AddItem.Create(kind, terminal));

        return command;
    }
}
