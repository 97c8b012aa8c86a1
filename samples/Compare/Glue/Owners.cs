namespace LawGov.Samples.Compare.Glue;

/// <summary>A division of duties as a dictionary: a later row overwrites the one before it.</summary>
internal sealed class Owners
{
    private readonly Dictionary<string, string> _posts = [];
    private readonly Dictionary<string, string> _people = [];

    public void Assign(string area, string post) => _posts[area] = post;

    public void Appoint(string post, string person) => _people[post] = person;

    public string WhoAnswers(string area)
    {
        string post = _posts[area];
        return $"{post} {_people[post]}";
    }
}
