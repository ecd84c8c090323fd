namespace Briefing.Text;

/// <summary>What stands for a value that an author has still to write. A debate with placeholders is built as a draft.</summary>
internal static class Placeholder
{
    public const string Word = "TBD";
}
