// Entry of the panel page.
import { mount } from "../ui/mount.tsx";
import { Page } from "../ui/page.tsx";

mount(<Page clinic={null}>{null}</Page>, () => null);
