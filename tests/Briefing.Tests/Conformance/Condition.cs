using Briefing.Tests.Conformance.Reading;

namespace Briefing.Tests.Conformance;

/// <summary>Something that a file of ours may not have, that a machine can find, and a file that has it.</summary>
/// <param name="Number">
/// Of the Matterhorn protocol 1.1, or a clause of ISO 19005-2; a letter tells two of one clause apart.
/// </param>
/// <param name="Rule">What is wrong with a file of which it holds.</param>
/// <param name="Find">Each place where it holds.</param>
/// <param name="Break">Makes a file of which it holds out of one of which it does not.</param>
internal sealed record Condition(
    string Number, string Rule, Func<WrittenPdf, IEnumerable<string>> Find, Func<byte[], byte[]> Break)
{
    public Condition(string number, string rule, Func<WrittenPdf, IEnumerable<string>> find, Action<Draft> change)
        : this(number, rule, find, Draft.Change(change))
    {
    }

    public Condition(string number, string rule, Func<WrittenPdf, bool> holds, Action<Draft> change)
        : this(number, rule, pdf => holds(pdf) ? [rule] : [], Draft.Change(change))
    {
    }
}
