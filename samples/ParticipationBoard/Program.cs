using System.Text;
using LawGov.Samples.ParticipationBoard;

Console.OutputEncoding = Encoding.UTF8;
return BoardCommand.Run(args, Console.Out, Console.Error);
