using Briefing.Load.Yaml;
using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class ArgumentReader
{
    public static Argument Read(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("argument", node, context);
        var argument = new Argument
        {
            Id = reader.RequiredId("id"),
            Issue = reader.RequiredWord("issue"),
            Claim = reader.RequiredText("claim"),
            Warrant = reader.Text("warrant"),
            Grounds = reader.Text("grounds"),
            Voice = reader.RequiredChoice("voice", Choices.Voices),
            Hedge = reader.Text("hedge"),
            Note = reader.Text("note"),
            Outside = reader.OutsideFact(),
            Against = reader.List("against", item => reader.Item("stakeholder id", item)),
            Citations = reader.Citations(),
        };
        reader.Close();
        return argument;
    }
}
