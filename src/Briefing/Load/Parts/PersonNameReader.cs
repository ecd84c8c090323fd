using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class PersonNameReader
{
    public static PersonName Read(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("author", node, context);
        var name = new PersonName
        {
            Family = reader.Line("family"),
            Given = reader.Line("given"),
            Literal = reader.Line("literal"),
        };
        reader.Close();

        if (reader.IsWhole && !reader.Has("family") && !reader.Has("literal"))
            context.Diagnostics.Add(Problems.NameMissing(reader.At));

        return name;
    }
}
