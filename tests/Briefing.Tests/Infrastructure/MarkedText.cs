using System.Collections.Immutable;
using System.Text;

namespace Briefing.Tests.Infrastructure;

/// <summary>An input with the places of its mistakes marked: <c>id: ⟦open-door⟧</c>.</summary>
internal sealed record MarkedText(string Text, ImmutableArray<(int Start, int Length)> Marks)
{
    /// <summary>What is marked, if it is one thing.</summary>
    public string Word => Assert.Single(Marks) is var (start, length) ? Text.Substring(start, length) : "";

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var starts = new Stack<int>();
        var marks = ImmutableArray.CreateBuilder<(int, int)>();

        foreach (var character in marked)
        {
            if (character == '⟦')
                starts.Push(text.Length);
            else if (character == '⟧')
                marks.Add((starts.Peek(), text.Length - starts.Pop()));
            else
                text.Append(character);
        }

        return starts.Count == 0
            ? new(text.ToString(), marks.ToImmutable())
            : throw new ArgumentException("A mark is opened and not closed.", nameof(marked));
    }
}
