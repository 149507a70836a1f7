// Every lab at once, for a module that is played elsewhere: one classic script, which asks for nothing more.
import '../labs/browser-sim';
import '../labs/first-gesture';
import '../labs/form-sim';
import '../labs/image-crop';
import '../labs/mail-sim';
import '../labs/map-lab';
import '../labs/mouse-lab';
import '../labs/password-lab';
import '../labs/touch-lab';
import '../labs/typing-lab';
