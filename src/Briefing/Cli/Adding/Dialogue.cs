namespace Briefing.Cli.Adding;

/// <summary>Questions to a person, and the answers.</summary>
internal sealed class Dialogue(Terminal terminal)
{
    private const int MeaningLength = 90;

    private readonly TextReader _answers = terminal.OpenAnswers();
    private bool _isAnswered;

    public void Say(string line) => terminal.Show(line);

    /// <summary>Why an answer is not taken.</summary>
    public void Explain(string why) => terminal.Show($"! {why}");

    /// <returns>The answer, where a number stands for the choice; empty if there is none.</returns>
    /// <exception cref="UsageException">There are no more answers.</exception>
    public string Ask(string question, ImmutableArray<(string Word, string Meaning)> choices)
    {
        terminal.Show("");
        terminal.Show(question);
        var width = choices.Select(choice => choice.Word.Length).DefaultIfEmpty().Max();
        foreach (var (i, (word, meaning)) in choices.Index())
            terminal.Show($"  {i + 1,2}  {word.PadRight(width)}  {Phrase.Line(meaning, MeaningLength)}".TrimEnd());

        return Answer();
    }

    /// <exception cref="UsageException">There are no more answers.</exception>
    public bool Confirm(string question)
    {
        while (true)
        {
            switch (Ask($"{question} [Y/n]", []))
            {
                case "" or "y" or "Y" or "yes":
                    return true;
                case "n" or "N" or "no":
                    return false;
                default:
                    Explain("Answer y or n.");
                    break;
            }
        }
    }

    private string Answer()
    {
        terminal.Output.Write("> ");
        terminal.Output.Flush();
        if (_answers.ReadLine() is { } answer)
        {
            _isAnswered = true;
            return answer.Trim();
        }

        terminal.Show("");
        throw _isAnswered
            ? new(
                "The input ended before the last question, so nothing was written.",
                "Run the command again, and give what you know as options.")
            : new UsageException(
                "Standard input is empty, so no question can be asked.",
                "Run the command in a terminal, or give the values as options, without --interactive.");
    }
}
